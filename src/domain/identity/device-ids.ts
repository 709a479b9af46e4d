import type { DeviceId } from '../model/subject';
import { issue } from '../result';
import type { Issue } from '../result';
import type { IdentifierOptions } from './core/kind';
import type { IdentifierRegistry } from './registry';

const DEVICE_KINDS: Readonly<Record<DeviceId['kind'], string>> = {
  IMEI: 'imei',
  IMEI2: 'imei',
  MEID: 'meid',
  SN: 'serial-number',
  EID: 'eid',
  VIN: 'vin',
};

/**
 * Checks the identifiers of a device by the registry's kinds: their issues and warnings at `<index>.value`, and
 * `device-id.duplicate` where two are the same number, as of a phone whose second IMEI was copied from the first (V10).
 */
export function checkDeviceIds(ids: readonly DeviceId[], registry: IdentifierRegistry, options: IdentifierOptions = {}): Issue[] {
  const seen = new Set<string>();
  return ids.flatMap(({ kind, value }, nth) => {
    const path = `${nth}.value`;
    const id = Object.hasOwn(DEVICE_KINDS, kind) ? DEVICE_KINDS[kind] : '';
    const found = registry.get(id)?.check(value, options);
    if (!found) return [];
    if (found.state === 'empty' || found.state === 'incomplete') return [issue(`${id}.${found.state}`, path)];
    const issues = found.state === 'ok' ? found.warnings : [found.issue];
    const again = seen.has(found.value);
    seen.add(found.value);
    return [...issues.map(one => ({ ...one, path })), ...(again ? [issue('device-id.duplicate', path)] : [])];
  });
}
