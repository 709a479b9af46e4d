import { type ElementModel, type NamedDoc, oneLine } from './model';

const list = (title: string, items: string[]): string => (items.length ? `\n${title}\n${items.map(item => `- ${item}\n`).join('')}` : '');
const named = (items: NamedDoc[]): string[] => items.map(({ name, docs }) => `\`${name || '(default)'}\`${docs ? `: ${docs}` : ''}`);

const element = (e: ElementModel): string => {
  const props = e.props.map(
    p =>
      `\`${p.name}\`${p.attribute && p.attribute !== p.name ? ` (attribute \`${p.attribute}\`)` : ''}: \`${oneLine(p.type)}\`${p.required ? ', required' : ''}${p.default === undefined || p.default === 'undefined' ? '' : `, default \`${p.default}\``}. ${oneLine(p.docs)}`,
  );
  const events = e.events.map(
    event =>
      `\`${event.name}\` (React \`${event.handler}\`): detail \`${oneLine(event.type)}\`${event.cancelable ? ', cancelable' : ''}. ${oneLine(event.docs)}`,
  );
  const uses = [
    e.form ? 'Form-associated: `name`, `required`, validity and `FormData` work as on a native control.' : '',
    e.valued ? 'Vue: `v-model` is its `value`.' : '',
  ];
  const examples = e.examples.map(text => (text.startsWith('```') ? `\n${text}\n` : `\n\`\`\`html\n${text}\n\`\`\`\n`)).join('');
  return `## <${e.tag}> (React and Vue: ${e.name})

${[e.docs.trim(), ...uses].filter(Boolean).join('\n')}
${list('Properties', props)}${list('Events', events)}${list('Slots', named(e.slots))}${list('Parts', named(e.parts))}${list('CSS properties', named(e.cssProperties))}${list(
    'Methods',
    e.methods.map(m => `\`${m.name}${m.type}\`: ${oneLine(m.docs)}`),
  )}${examples}`;
};

/** `llms.txt`: what an assistant needs to write correct code with this package, and no more. */
export const llmsText = (elements: ElementModel[], description: string, locales: string[]): string => `# ins-ui

> ${description}

Install: \`npm install ins-ui\` (no dependencies; React ≥ 18 and Vue ≥ 3.4 are optional peers).

- HTML, no build: \`<script type="module" src="…/ins-ui/dist/cdn/ins-ui.js"></script>\`, then the tags.
- Bundler: \`import 'ins-ui/elements/ins-premium'\` registers one tag, \`import 'ins-ui/all'\` every tag. \`import 'ins-ui/styles/tokens.css'\` for themes.
- React: \`import { InsPremium } from 'ins-ui/react'\`; events are \`onInsChange\`. Vue: \`import { InsPremium } from 'ins-ui/vue'\`; events are \`@ins-change\`, form elements take \`v-model\`.
- No user interface (Node, tests): \`import { … } from 'ins-ui/domain'\`; outside formats: \`ins-ui/adapters\`.
- Words: English is built in; \`import 'ins-ui/locales/<tag>'\` adds ${locales.join(', ')}. The language is the nearest \`lang\`, or \`<ins-config locale>\`.

Rules that code for this package must keep:

- Money is a decimal string with a currency, \`{ amount: '1234.50', currency: 'CNY' }\`, never a number. Dates are \`YYYY-MM-DD\` strings, never \`Date\`.
- Objects and arrays are set as properties, not attributes. Properties may be set before the element is defined.
- Nothing that expresses a person's will is preselected; there is no property for it.
- Events start with \`ins-\`, come only from a person's act, bubble, and are not composed. Read \`event.target.value\`, not the detail, for the value.

${elements.map(element).join('\n')}`;
