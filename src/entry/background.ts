/** Wakes for an event, makes what runs follow what is granted, and sleeps again. */
import browser, { type Runtime } from 'webextension-polyfill';
import { isHelplineLink } from './consent/links.ts';
import { isMessage } from './consent/messages.ts';
import { reconcile } from './consent/reconcile.ts';

const quietly = (work: Promise<unknown>) => {
  work.catch((error) => console.warn('Breather could not follow its permissions', error));
};

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') quietly(browser.runtime.openOptionsPage());
  // An update cuts off the scripts in open tabs: they get a fresh one.
  quietly(reconcile(reason === 'update' ? 'all' : 'new'));
});
browser.runtime.onStartup.addListener(() => quietly(reconcile()));
browser.permissions.onAdded.addListener(() => quietly(reconcile()));
browser.permissions.onRemoved.addListener(() => quietly(reconcile()));

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isMessage(message, 'open-link') && isHelplineLink(message.url)) {
    return browser.tabs.create({ url: message.url }).then(() => undefined);
  }
  if (isMessage(message, 'reconcile') && sender.url?.startsWith(browser.runtime.getURL(''))) {
    return reconcile();
  }
  return undefined;
});
