import { test } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import * as d from './index';
import maxPlans from 'libphonenumber-js/metadata.max.json';
import mobPlans from 'libphonenumber-js/metadata.mobile.json';
interface Row {
  kind: string;
  locale: string;
  value: string;
  valid: string;
  options: string;
  note: string;
  source: string;
}
const cc = (r: Row) => (r.locale.includes('-') ? r.locale.split('|')[0]!.split('-')[1] : undefined);
test('v', () => {
  const rows = outsideData<Row[]>('identifiers/vectors.json', 'x')!.filter(r => /mobile/.test(r.kind));
  for (const [n, plans] of [
    ['max', maxPlans],
    ['mob', mobPlans],
  ] as any)
    for (const strict of [true, false])
      for (const accept of ['mobile', 'any'] as const) {
        const reader = d.phoneByPlans(plans);
        let a = 0,
          b = 0;
        let vi = 0,
          iv = 0;
        for (const r of rows) {
          const ms =
            r.kind === 'mobile-phone-e164' ? [undefined] : r.kind === 'cn.mobile' ? ['CN'] : cc(r) ? [cc(r)] : Object.keys(plans.countries);
          const ok = ms.some(m => {
            const c = d.checkPhone(r.value, { ...(m ? { market: m } : {}), accept, strict }, reader);
            return c.state === 'ok' && (!m || !c.facts.country || c.facts.country === m || !cc(r));
          });
          if (ok === (r.valid === 'valid')) a++;
          else {
            b++;
            if (r.valid === 'valid') vi++;
            else iv++;
          }
        }
        console.log(n, 'strict', strict, accept, a, b, 'valid refused', vi, 'invalid accepted', iv);
      }
});
