let device: string | undefined;
const names = new Map<string, string>();

/** The IANA zone of the reader's device. */
export const deviceZone = (): string => (device ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);

/** "China Time"; the zone's own id when this engine has no words for it. */
export const zoneName = (zone: string, locale: string): string => {
  const key = `${locale} ${zone}`;
  let name = names.get(key);
  if (name === undefined) names.set(key, (name = inWords(zone, locale)));
  return name;
};

const inWords = (zone: string, locale: string): string => {
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0);
    return parts.find(part => part.type === 'timeZoneName')?.value ?? zone;
  } catch {
    return zone;
  }
};
