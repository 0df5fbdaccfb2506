/** Wakes for an event, makes what runs follow what is granted, and sleeps again. */
import browser, { type Runtime } from 'webextension-polyfill';
import { forgetOld } from '../store/history.ts';
import { readPolicy } from '../store/policy.ts';
import { isHelplineLink, isSchoolLink } from './consent/links.ts';
import { isMessage } from './consent/messages.ts';
import { reconcile } from './consent/reconcile.ts';
import { tellCircle } from './notes/circle.ts';
import { keepDraft } from './notes/keep-draft.ts';
import { rememberMoment } from './notes/moment.ts';
import { isOwnPage, openPage } from './notes/open-page.ts';
import { openOwnPage } from './own-pages.ts';

/** A helpline's page, or one the school added. Anything else is not opened, whoever asks. */
async function openLink(url: unknown): Promise<void> {
  if (isHelplineLink(url) || isSchoolLink(url, await readPolicy())) {
    await browser.tabs.create({ url });
  }
}

const quietly = (work: Promise<unknown>) => {
  work.catch((error) => console.warn('Breather could not finish this', error));
};

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') quietly(openOwnPage('welcome'));
  // An update cuts off the scripts in open tabs: they get a fresh one.
  quietly(reconcile(reason === 'update' ? 'all' : 'new'));
});
browser.runtime.onStartup.addListener(() => {
  quietly(reconcile());
  quietly(forgetOld(Date.now()));
});
browser.permissions.onAdded.addListener(() => quietly(reconcile()));
browser.permissions.onRemoved.addListener(() => quietly(reconcile()));

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isMessage(message, 'open-link')) return openLink(message.url);
  if (isMessage(message, 'open-page') && isOwnPage(message.page)) return openPage(message.page);
  if (isMessage(message, 'circle')) return tellCircle(sender);
  if (isMessage(message, 'keep-draft')) return keepDraft(message, sender, Date.now());
  if (isMessage(message, 'moment')) return rememberMoment(message, sender, Date.now());
  if (isMessage(message, 'reconcile') && sender.url?.startsWith(browser.runtime.getURL(''))) {
    return reconcile();
  }
  return undefined;
});
