// Never run: what must and must not compile. An expected error that does not come fails the type check.
import 'ins-ui/types/react';
import { createRef } from 'react';
import type { InsMoneyInputElement } from 'ins-ui/elements/ins-money-input';
import { InsMoneyInput, InsPlanPicker, InsPremium } from 'ins-ui/react';
import { InsMoneyInput as One } from 'ins-ui/react/InsMoneyInput';

const input = createRef<InsMoneyInputElement>();

export const right = (
  <>
    <InsMoneyInput
      ref={input}
      id="a"
      className="b"
      style={{ color: 'red' }}
      aria-describedby="c"
      data-x="1"
      onClick={() => undefined}
      value="1.00"
      onInsChange={e => e.target.value.trim()}
    />
    <InsMoneyInput onInsInput={({ detail }: CustomEvent<{ draft: string }>) => detail.draft.trim()} />
    <One label={undefined} />
    <InsPlanPicker onInsChange={event => event.detail.offer.id.trim()} />
    <InsPremium premium={{ periods: 12 }} frequency="every full moon" />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error the detail is not a number */}
    <InsMoneyInput onInsChange={(event: CustomEvent<number>) => event.detail} />
    {/* @ts-expect-error money is a decimal string */}
    <InsMoneyInput value={1} />
    {/* @ts-expect-error no such property */}
    <InsMoneyInput amount="1" />
    {/* @ts-expect-error no such event */}
    <InsPlanPicker onInsExplode={() => undefined} />
    {/* @ts-expect-error offers are objects */}
    <InsPlanPicker offers="basic,plus" />
    {/* @ts-expect-error another element's ref */}
    <InsPremium ref={input} />
  </>
);

export const native = (
  <>
    <ins-money-input
      key="1"
      ref={input}
      className="b"
      value="1.00"
      onins-change={event => event.target.value.trim()}
      onClick={() => undefined}
    />
    {/* @ts-expect-error the detail is not a number */}
    <ins-money-input onins-change={(event: CustomEvent<number>) => event.detail} />
    {/* @ts-expect-error no such property */}
    <ins-premium colour="red" />
  </>
);

const element = document.createElement('ins-money-input');
element.addEventListener('ins-change', event => event.detail.value?.trim());
element.addEventListener('click', event => event.clientX);
// @ts-expect-error the detail is not a number
element.addEventListener('ins-change', (event: CustomEvent<number>) => event.detail);
export const valid: boolean = element.checkValidity() && element.validity.valid && element.form !== null;
