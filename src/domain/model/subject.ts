import type { FileRef } from './document';
import type { Address } from './identity';
import type { CalDate, CodeRef, CoverPeriod, Money, Text, Timestamp } from './primitives';

/** A number that identifies a thing. Personal data: masked by default. */
export interface DeviceId {
  kind: 'IMEI' | 'IMEI2' | 'MEID' | 'SN' | 'EID' | 'VIN';
  value: string;
  verified?: boolean;
}

/** A device as it was bought. `price` decides the band of its plans; identifiers are personal data. */
export interface Device {
  category: CodeRef;
  brand: string;
  model: string;
  sku?: string;
  orderNo?: string;
  price: Money;
  purchasedOn: CalDate;
  deliveredOn?: CalDate;
  identifiers: DeviceId[];
  condition?: { checkedAt: Timestamp; result: 'pass' | 'fail' | 'pending'; photos: FileRef[] };
}

/** `plate` is absent for a car that has none yet. `seats` and `kerbWeightKg` decide the motor class. */
export interface Vehicle {
  plate?: string;
  vin?: string;
  engineNo?: string;
  model: Text;
  registeredOn?: CalDate;
  use?: CodeRef;
  seats?: number;
  kerbWeightKg?: number;
}

/** A building or a part of one, and where it is. */
export interface Property {
  address: Address;
  kind?: CodeRef;
  /** Square metres */
  areaM2?: number;
  builtYear?: number;
}

/** The thing insured; a device has `brand`, a vehicle `model` without one, a property `address`. */
export type Subject = Vehicle | Device | Property;

/** A promise to repair, replace or pay for a device after, or beside, the manufacturer's. */
export interface Warranty {
  policyNo?: string;
  type: 'extended' | 'accident' | 'screen' | 'full' | 'replacement' | 'battery' | 'price-protect';
  manufacturer: { months: number; start: 'delivery' | 'invoice' | 'activation'; endsOn: CalDate };
  cover: CoverPeriod;
  startRule: 'purchase' | 'delivery' | 'activation' | 'after-manufacturer' | 'purchase+n';
  waitDays?: number;
  /** Days after purchase in which it can still be bought. */
  attachWindowDays?: number;
  limit: Money | 'device-price';
  times?: number;
  settlement: ('repair' | 'replace' | 'cash' | 'voucher')[];
  origin: 'paid' | 'gift' | 'bundle';
  giftedBy?: string;
  transferable?: boolean;
}
