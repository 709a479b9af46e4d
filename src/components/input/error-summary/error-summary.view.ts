/** What native controls and ours have in common. */
export interface CheckedControl extends HTMLElement {
  readonly form: HTMLFormElement | null;
  readonly labels?: NodeListOf<HTMLLabelElement> | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  readonly type?: string;
  readonly name?: string;
  readonly label?: string;
  readonly error?: string;
  checkValidity(): boolean;
}

export interface Item {
  control: CheckedControl;
  label: string;
  problem: string;
}

const isChecked = (element: Element): element is CheckedControl => 'validity' in element && 'willValidate' in element;

const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const labelOf = (control: CheckedControl): string =>
  control.label ||
  textOf([...control.children].find(child => child.slot === 'label')) ||
  control.getAttribute('aria-label') ||
  textOf(control.labels?.[0]) ||
  control.name ||
  '';

const problemOf = (control: CheckedControl): string =>
  control.error || (control.willValidate && !control.validity.valid ? control.validationMessage : '');

/** The form's controls that have a problem, in reading order; a group of radio buttons once. */
export const itemsOf = (form: HTMLFormElement | null): Item[] => {
  const radios = new Set<string>();
  return [...(form?.elements ?? [])].filter(isChecked).flatMap(control => {
    const problem = problemOf(control);
    const isRadio = control.type === 'radio';
    if (!problem || (isRadio && radios.has(control.name ?? ''))) return [];
    if (isRadio) radios.add(control.name ?? '');
    return [{ control, label: labelOf(control), problem }];
  });
};
