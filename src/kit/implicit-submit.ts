type Submit = HTMLButtonElement | HTMLInputElement;

const isSubmit = (element: Element): element is Submit =>
  (element.localName === 'button' || element.localName === 'input') && (element as Submit).type === 'submit';

/** Enter in a single-line field: presses the form's submit button as browsers do, which a disabled one forbids. */
export const submitImplicitly = (form: HTMLFormElement | null): void => {
  const button = form && [...form.elements].find(isSubmit);
  if (button) button.click();
  else form?.requestSubmit();
};
