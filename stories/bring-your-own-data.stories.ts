import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { adaptAny, type AnyAdapted, summarisePaths } from 'ins-ui/adapters';
import { html, render, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { within } from 'shadow-dom-testing-library';
import 'ins-ui/elements/ins-plan-picker';
import 'ins-ui/elements/ins-policy-card';
import { SAMPLES } from './data/outside';

type Choice = NonNullable<Parameters<typeof adaptAny>[2]>;

interface Page {
  text: string;
  name: string;
  choice: Choice;
}

const meta: Meta = {
  title: 'Bring your own data',
  parameters: { layout: 'padded', a11y: { test: 'error' } },
};
export default meta;

const select = (label: string, value: string, options: { id: string; label: string }[], pick: (id: string) => void): TemplateResult => html`
  <label>
    ${label}
    <select @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}>
      ${options.map(option => html`<option value=${option.id} ?selected=${option.id === value}>${option.label}</option>`)}
    </select>
  </label>
`;

const plain = (list: readonly (string | boolean)[]) => list.map(entry => ({ id: String(entry), label: String(entry) }));

/** The choices a table needs before it is a list of plans: for whom, with which deductible. */
const choices = (adapted: AnyAdapted, page: Page, update: (choice: Choice) => void): TemplateResult | null => {
  const { options } = adapted;
  if (options?.format === 'qhp')
    return html`${select('For', options.chosen.profile ?? '', options.profiles, profile => update({ qhp: { ...page.choice.qhp, profile } }))}`;
  if (options?.format !== 'okp') return null;
  const { choices: given, chosen } = options;
  const set = (part: NonNullable<Choice['okp']>) => update({ okp: { ...chosen, ...part } });
  return html`
    ${select('Age class', chosen.ageClass ?? '', plain(given.ageClasses), ageClass => set({ ageClass }))}
    ${select('Deductible (CHF)', String(chosen.deductibleCHF ?? ''), plain(given.deductiblesCHF), deductibleCHF => set({ deductibleCHF }))}
    ${select('Accident cover', String(chosen.accidentCover ?? ''), plain(given.accidentCovers), cover => set({ accidentCover: cover === 'true' }))}
  `;
};

const issueList = (adapted: AnyAdapted): TemplateResult => {
  const unmapped = summarisePaths(adapted.unmapped);
  return html`
    <details>
      <summary>${adapted.issues.length} issues reported, ${unmapped.length} kinds of source fields not shown in the widgets</summary>
      <ul>
        ${adapted.issues.slice(0, 50).map(issue => html`<li><code>${issue.code}</code> ${issue.path ?? ''}</li>`)}
      </ul>
      <ul>
        ${unmapped.slice(0, 200).map(({ path, count }) => html`<li><code>${path}</code> × ${count}</li>`)}
      </ul>
    </details>
  `;
};

const widgets = (adapted: AnyAdapted): TemplateResult => {
  if (adapted.kind === 'offers')
    return html`<ins-plan-picker
      label=${`${adapted.offers.length} plans`}
      name="plan"
      .offers=${adapted.offers.slice(0, 300)}
    ></ins-plan-picker>`;
  if (adapted.kind === 'policies')
    return html`<div class="cards">
      ${adapted.policies.slice(0, 100).map(policy => html`<ins-policy-card .policy=${policy}></ins-policy-card>`)}
    </div>`;
  return html`<p>
    No plans or policies were found in this file. These formats are read: FHIR R4/R5 InsurancePlan and Coverage, US marketplace rows, Swiss
    premiums (CSV), Open Insurance Brasil products, CMS plans, and the library's own model.
  </p>`;
};

const show = (root: HTMLElement, page: Page): void => {
  const again = (next: Partial<Page>) => show(root, { ...page, ...next });
  const open = async (file: File | undefined) => {
    if (file) again({ text: await file.text(), name: file.name, choice: {} });
  };
  const adapted = page.text ? adaptAny(page.text, page.name, page.choice) : undefined;
  render(
    html`
      <style>
        .byod {
          display: grid;
          gap: 24px;
        }
        .drop {
          display: grid;
          gap: 12px;
          padding: 24px;
          border: 1px dashed var(--ins-color-line-strong);
          border-radius: 8px;
        }
        .bar,
        .cards {
          display: flex;
          flex-wrap: wrap;
          gap: 12px;
          align-items: center;
        }
        .cards {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
        }
        .byod button,
        .byod select,
        .byod input {
          min-height: 44px;
          font: inherit;
        }
        .byod code {
          overflow-wrap: anywhere;
        }
      </style>
      <div class="byod" lang="en" dir="ltr">
        <div
          class="drop"
          @dragover=${(event: DragEvent) => event.preventDefault()}
          @drop=${(event: DragEvent) => {
            event.preventDefault();
            void open(event.dataTransfer?.files[0]);
          }}
        >
          <h1>Bring your own data</h1>
          <p>Drop a JSON or CSV file here and see it in the widgets. It stays in this browser.</p>
          <label>
            Choose a file
            <input
              type="file"
              accept=".json,.csv,application/json,text/csv"
              @change=${(event: Event) => void open((event.target as HTMLInputElement).files?.[0])}
            />
          </label>
          <div class="bar">
            <span>Or try one:</span>
            ${SAMPLES.map(sample => html`<button type="button" @click=${() => again({ text: sample.text, name: sample.name, choice: {} })}>${sample.label}</button>`)}
          </div>
        </div>
        ${
          adapted
            ? html`
                <div class="bar">
                  <strong>${page.name}</strong> <span>read as ${adapted.format}</span>
                  ${choices(adapted, page, choice => again({ choice }))}
                </div>
                ${issueList(adapted)} ${widgets(adapted)}
              `
            : null
        }
      </div>
    `,
    root,
  );
};

/** Everything the adapters read, in the widgets; what they do not show is listed. */
export const Page: StoryObj = {
  name: 'Bring your own data',
  render: () => {
    const root = document.createElement('div');
    show(root, { text: '', name: '', choice: {} });
    return root;
  },
};

export const FhirInsurancePlan: StoryObj = {
  ...Page,
  name: 'Example: FHIR InsurancePlan',
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: /InsurancePlan/ }));
    await waitFor(() => expect(canvasElement.querySelector('ins-plan-picker')?.shadowRoot?.textContent).toContain('Harbour'));
  },
};

export const SwissPremiums: StoryObj = {
  ...Page,
  name: 'Example: Swiss premiums',
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: /Swiss/ }));
    await waitFor(() => expect(canvasElement.querySelector('ins-plan-picker')?.shadowRoot?.textContent).toContain('Seekasse'));
  },
};
