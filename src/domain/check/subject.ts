import type { Device, DeviceId, Warranty } from '../model';
import type { Issue } from '../result';
import { readWhole } from './all';
import { fileRef } from './identity';
import { report, type Reader, type Site } from './reader';
import { closedWord, flag, number, string } from './scalars';
import { list, or, record } from './shapes';
import { NO_MONEY, codeRef, coverPeriod, date, money, timestamp } from './values';

const deviceId = record<DeviceId>({ kind: closedWord, value: or(string, '', 'data.missing'), verified: flag }, 'value');

const condition = record<NonNullable<Device['condition']>>({
  checkedAt: or(timestamp, '', 'data.missing'),
  result: closedWord,
  photos: or(list(fileRef), []),
});

export const device: Reader<Device> = record<Device>({
  category: or(codeRef, { system: '', code: '' }, 'data.missing'),
  brand: or(string, '', 'data.missing'),
  model: or(string, '', 'data.missing'),
  sku: string,
  orderNo: string,
  price: or(money, NO_MONEY, 'money.missing-amount'),
  purchasedOn: or(date, '', 'data.missing'),
  deliveredOn: date,
  identifiers: or(list(deviceId), []),
  condition,
});

const manufacturer = record<Warranty['manufacturer']>({ months: or(number, 0), start: closedWord, endsOn: or(date, '', 'data.missing') });

const limit: Reader<Warranty['limit']> = (value, site) => (value === 'device-price' ? value : money(value, site));

const warrantyFields = record<Warranty>({
  policyNo: string,
  type: closedWord,
  manufacturer: or(manufacturer, { months: 0, start: 'delivery', endsOn: '' }, 'data.missing'),
  cover: coverPeriod,
  startRule: closedWord,
  waitDays: number,
  attachWindowDays: number,
  limit: or(limit, NO_MONEY, 'money.missing-amount'),
  times: number,
  settlement: or(list(closedWord), []),
  origin: closedWord,
  giftedBy: string,
  transferable: flag,
});

function checkTogether({ manufacturer, cover, startRule }: Warranty, site: Site): void {
  const start = cover?.start?.local.slice(0, 10) ?? '';
  if (startRule === 'after-manufacturer' && start !== '' && start <= manufacturer.endsOn)
    report(site, 'warranty.overlaps-manufacturer', { start, endsOn: manufacturer.endsOn }, 'warning');
}

export const warranty: Reader<Warranty> = (value, site) => {
  const read = warrantyFields(value, site);
  if (read) checkTogether(read, site);
  return read;
};

/** Reads a device from untrusted data; `null` when it is no object. Issues: `data.*`, `date.*`, `money.*`. */
export function checkDevice(input: unknown): { device: Device | null; issues: Issue[] } {
  const { value, issues } = readWhole(device, input);
  return { device: value, issues };
}

/**
 * Reads a warranty from untrusted data; `null` when it is no object. Issues: `data.*`, `date.*`, `money.*`, `period.*`,
 * `warranty.overlaps-manufacturer` (said to start after the manufacturer's, and starts earlier).
 */
export function checkWarranty(input: unknown): { warranty: Warranty | null; issues: Issue[] } {
  const { value, issues } = readWhole(warranty, input);
  return { warranty: value, issues };
}
