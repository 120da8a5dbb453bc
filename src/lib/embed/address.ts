// Addresses of embeds: an issue is part of the path, so that it has a page drawn ahead of time on any web host.
import type { DiplomaticRecord } from '../record/model.ts';
import { embedView, formatView, VIEW_PARAMETERS, type View } from '../view/view.ts';

/**
 * The address of an embed that shows a view, from the site's root.
 * @example embedAddress(record, { ...embedView(record), issue: 'crimea', theme: 'dark' }) → '/embed/crimea/?theme=dark'
 */
export function embedAddress(record: DiplomaticRecord, view: View): string {
  const params = formatView(record, view, embedView(record));
  params.delete('issue');
  const query = params.toString();
  return `/embed/${view.issue ? `${view.issue}/` : ''}${query ? `?${query}` : ''}`;
}

/**
 * The parameters of the view in an embed's address; what hosts and trackers add is left aside.
 * @example viewOfEmbed('/embed/crimea/', new URLSearchParams('childId=a&on=2015-01-01')).toString() → 'on=2015-01-01&issue=crimea'
 */
export function viewOfEmbed(pathname: string, params: URLSearchParams): URLSearchParams {
  const view = new URLSearchParams([...params].filter(([name]) => VIEW_PARAMETERS.includes(name)));
  const issue = /\/embed\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (issue && !view.has('issue')) view.set('issue', issue);
  return view;
}
