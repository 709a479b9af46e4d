import { bankCardKind } from './bank-card';
import { abaRoutingKind, bicKind } from './bank-code';
import { birthCertificateKind, driverLicenceKind, householdKind, militaryIdKind } from './china-papers';
import type { IdentifierKind } from './core/kind';
import { eidKind, serialNumberKind } from './device-number';
import { foreignResidentKind } from './foreign-resident';
import { hkidKind } from './hkid';
import { ibanKind } from './iban';
import { imeiKind, imeisvKind } from './imei';
import { leiKind } from './lei';
import { macauIdKind } from './macau-id';
import { meidKind } from './meid';
import { passportKind } from './passport';
import { plateKind } from './plate';
import { cnPlateKind } from './plate-cn';
import { postalCodeKind } from './postal-code';
import { residencePermitKind } from './residence-permit';
import { residentIdKind } from './resident-id';
import { taiwanIdKind } from './taiwan-id';
import { eanKind, isinKind } from './trade-number';
import { hkMoPermitKind, twPermitKind } from './travel-permit';
import { usccKind } from './uscc';
import { vatKind } from './vat';
import { vinKind } from './vin';

/** Every kind but those of `nationalKinds`, for `createRegistry`. Pages that need few list their own. */
export const identifierKinds: readonly IdentifierKind<unknown>[] = [
  residentIdKind,
  residencePermitKind,
  foreignResidentKind,
  hkMoPermitKind,
  twPermitKind,
  hkidKind,
  macauIdKind,
  taiwanIdKind,
  passportKind,
  birthCertificateKind,
  householdKind,
  militaryIdKind,
  driverLicenceKind,
  usccKind,
  leiKind,
  bankCardKind,
  ibanKind,
  bicKind,
  abaRoutingKind,
  imeiKind,
  imeisvKind,
  meidKind,
  eidKind,
  serialNumberKind,
  vatKind,
  vinKind,
  cnPlateKind,
  plateKind,
  postalCodeKind,
  eanKind,
  isinKind,
];
