const radiosOf = (host: Element, which = ''): HTMLInputElement[] => [
  ...(host.shadowRoot?.querySelectorAll<HTMLInputElement>(`.radio${which}`) ?? []),
];

/** The one that takes focus: the chosen one, or the first that can be chosen. */
export const radioOf = (host: Element): HTMLInputElement | undefined => {
  const radios = radiosOf(host, ':enabled');
  return radios.find(radio => radio.checked) ?? radios[0];
};

/** Checks the radio button of `value`; after a person's choice the browser has painted already. */
export const paintChoice = (host: Element, value: string): void => {
  if ((radiosOf(host, ':checked')[0]?.value ?? '') === value) return;
  for (const radio of radiosOf(host)) radio.checked = radio.value === value;
};
