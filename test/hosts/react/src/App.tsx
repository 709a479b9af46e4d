import { useEffect, useRef, useState } from 'react';
import type { InsPlanPickerElement } from 'ins-ui';
import { InsConfig, InsMoneyInput, InsPlanPicker, InsPolicyCard, InsPremium } from 'ins-ui/react';
import { offers, policy } from './data';

export function App() {
  const picker = useRef<InsPlanPickerElement>(null);
  const [plan, setPlan] = useState<string>();
  const [amount, setAmount] = useState('');
  const [typed, setTyped] = useState(0);
  const [tag, setTag] = useState('');

  // The ref is the element, with its properties already set.
  useEffect(() => setTag(`${picker.current?.localName} ${picker.current?.offers?.length}`), []);

  return (
    <InsConfig locale="en" today="2026-11-22">
      <form method="post" action="/echo">
        <InsPlanPicker
          ref={picker}
          className="plans"
          label="Plan"
          name="plan"
          required
          offers={offers}
          value={plan}
          onInsChange={event => setPlan(event.target.value)}
        />
        <InsMoneyInput
          label="Sum insured"
          name="sum"
          currency="USD"
          value={amount}
          onInsInput={() => setTyped(n => n + 1)}
          onInsChange={event => setAmount(event.detail.value ?? '')}
        />
        <InsPremium label="Premium" amount={plan === 'plus' ? '49.90' : '19.90'} currency="USD" frequency="monthly">
          <span slot="label">Per month</span>
        </InsPremium>
        <InsPolicyCard policy={policy} />
        <button>Send</button>
      </form>
      <button type="button" onClick={() => setPlan('basic')}>
        Choose basic
      </button>
      <output id="plan">{plan}</output>
      <output id="sum">{amount}</output>
      <output id="typed">{typed}</output>
      <output id="ref">{tag}</output>
    </InsConfig>
  );
}
