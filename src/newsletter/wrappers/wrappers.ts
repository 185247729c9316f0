import { FILTERS } from './filters.ts';
import { SENDERS } from './senders.ts';
import { WAYS_OUT } from './ways-out.ts';
import type { Wrapper } from './wrapper.ts';

/** Services that wrap addresses. Whatever stands here may still keep the address for itself. */
const ALL: readonly Wrapper[] = [...FILTERS, ...SENDERS, ...WAYS_OUT];
/** The first that fits counts: a host says more than a path, which one service lends to another. */
const WRAPPERS: readonly Wrapper[] = [
  ...ALL.filter(({ hosts }) => hosts !== undefined),
  ...ALL.filter(({ hosts }) => hosts === undefined),
];

/** The wrapper of an address; undefined for a service that is not known. */
export const wrapperOf = ({ hostname, pathname, search }: URL): Wrapper | undefined =>
  WRAPPERS.find(
    ({ hosts, path, query }) =>
      (hosts === undefined || hosts.some((host) => isBelow(hostname, host))) &&
      (path === undefined || path.test(pathname)) &&
      (query === undefined || query.test(search)),
  );

const isBelow = (hostname: string, host: string): boolean =>
  host.endsWith('.*')
    ? `.${hostname}`.replace(/(\.com?)?\.[a-z]{2,3}$/, '').endsWith(`.${host.slice(0, -2)}`)
    : hostname === host || hostname.endsWith(`.${host}`);
