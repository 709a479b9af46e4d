/** How far the data of a widget is: `stale` keeps showing the last data, marked as old. */
export type DataState = 'ready' | 'loading' | 'stale' | 'error';

/** Detail of `ins-action`: what the person asked for. The event is cancelable; nothing happens by itself. */
export interface ActionDetail {
  action: string;
  /** Id of the thing concerned, when there are several. */
  id?: string;
}
