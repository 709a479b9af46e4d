import type { Coverage } from '../../domain/model';
import { compareAmounts, isAmount } from '../../domain/money/decimal';
import type { Source } from '../source';
import { compact, joinItems } from '../words';
import { conceptCode, conceptsText, conceptText, extensionLines, quantityText, referencesText, type Resolve } from './datatypes';

/** `coverage.benefit[]` with limits and requirement; a coverage without benefits is a benefit by itself. */
export function benefitsOf(coverage: Source, resolve: Resolve): Coverage[] {
  const group = conceptText(coverage.at('type'));
  const networks = referencesText(coverage.at('network'), resolve);
  const benefits = coverage.at('benefit').objects;
  if (benefits.length === 0 && !group) return [];
  return (benefits.length > 0 ? benefits : [coverage]).map(benefit =>
    compact<Coverage>({
      ...named(benefit),
      group,
      value: joinItems(benefit.at('limit').items.map(limitText)) || undefined,
      note: joinItems([benefit.at('requirement').text(), networks && `Network: ${networks}`, extensionText(benefit)]) || undefined,
    }),
  );
}

const limitText = (limit: Source): string => [quantityText(limit.at('value')), conceptText(limit.at('code'))].filter(Boolean).join(' ');

function named(benefit: Source): Pick<Coverage, 'code' | 'name' | 'kind' | 'mandatory'> {
  const name = conceptText(benefit.at('type')) ?? benefit.path;
  return { code: conceptCode(benefit.at('type')) ?? name, name, kind: 'indemnity', mandatory: true };
}

const extensionText = (element: Source): string => joinItems(extensionLines(element).map(line => `${line.label}: ${line.value}`));

/** `plan.specificCost[]`: one benefit per category and benefit type, with all of its costs in words. */
export function specificCostsOf(costs: Source): Coverage[] {
  return costs.objects.flatMap(specific => {
    const category = conceptText(specific.at('category'));
    const code = conceptCode(specific.at('category'));
    return specific.at('benefit').objects.map(benefit => {
      const known = named(benefit);
      const value = joinItems(benefit.at('cost').objects.map(costText));
      return compact<Coverage>({
        ...known,
        code: [code, known.code].filter(Boolean).join('/'),
        group: category,
        value: value || undefined,
      });
    });
  });
}

/** "Copay: 20 $ (USD), After Deductible, in network". */
function costText(cost: Source): string {
  const value = quantityText(cost.at('value'));
  const qualifiers = conceptsText(cost.at('qualifiers'));
  const amount = cost.at('value', 'value').peek();
  const free = cost.at('qualifiers').items.some(one => one.at('coding').items.some(coding => coding.at('code').peek() === 'no-charge'));
  if (free && isAmount(amount) && compareAmounts(amount, '0') > 0) {
    cost.report('adapter.contradiction', { value, other: 'qualifiers', otherValue: qualifiers });
  }
  const words = [value, qualifiers, conceptText(cost.at('applicability'))].filter(Boolean).join(', ');
  const type = conceptText(cost.at('type'));
  return type ? `${type}: ${words || '—'}` : words;
}
