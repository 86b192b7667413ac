import type { NotificationView } from '@tulkinta/contract';
import { m } from '#lib/paraglide/messages.js';
import { needWords } from '#lib/words.ts';

const reviewWords: Record<NonNullable<NotificationView['outcome']>, () => string> = {
  still_holds: m.people_notified_still_holds,
  revised: m.people_notified_revised,
  no_longer_holds: m.people_notified_no_longer_holds,
};

/** What a notification tells, in a few words. */
export function told({ kind, stand, status, outcome }: NotificationView): string {
  switch (kind) {
    case 'answer':
      return m.people_notified_answer();
    case 'reply':
      return m.people_notified_reply();
    case 'position':
      if (stand === 'confirms') return m.people_notified_confirms();
      return stand === 'disputes' ? m.people_notified_disputes() : m.people_notified_position();
    case 'acceptance':
      return m.people_notified_acceptance();
    case 'need_raised':
      return m.people_notified_need_raised();
    case 'need_decided':
      return m.people_notified_need_decided({ status: status ? needWords[status]() : '' });
    case 'need_supported':
      return m.people_notified_need_supported();
    case 'law_changed':
      return m.people_notified_law_changed();
    case 'reviewed':
      return reviewWords[outcome ?? 'still_holds']();
  }
}
