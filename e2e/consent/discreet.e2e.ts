/** Nothing beside the screen tells: the toolbar never changes. */
import { heavy } from '../support/drafts.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

test('the toolbar says the same with a draft held as without one', async ({
  chromiumBrowsing,
  chromiumTab: tab,
}) => {
  const toolbar = () =>
    chromiumBrowsing.worker().evaluate(async () => {
      const { action } = (
        globalThis as unknown as {
          chrome: {
            action: {
              getBadgeText(of: object): Promise<string>;
              getTitle(of: object): Promise<string>;
            };
          };
        }
      ).chrome;
      return [await action.getBadgeText({}), await action.getTitle({})];
    });
  expect(await toolbar()).toEqual(['', say('ext_name')]);
  await tab.open(rows.textarea);
  await tab.write(heavy());
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await toolbar()).toEqual(['', say('ext_name')]);
});
