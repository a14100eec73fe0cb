// What journeys over the home do again and again.
import { still } from './support.mjs';

/** Keys of the frames in the order of Tab. */
export const frames = (page) => page.$$eval('[data-widget]', (all) => all.map((frame) => frame.getAttribute('data-widget')));
export const titles = (page) => page.$$eval('[data-widget] h2', (all) => all.map((title) => title.textContent).sort());

/** Waits until the home is the stored one, may be edited, and stands. */
export async function homeStands(page) {
  await page.locator('[data-widget]').first().waitFor();
  await page.locator('.home-editbar').or(page.getByRole('button', { name: '编辑', exact: true, disabled: false })).first().waitFor();
  await still(page);
}

/**
 * Does something and waits until the server has kept the home with it.
 * @param isEnd only the save that ends an edit, which is a version of its own
 */
export async function keeps(page, act, isEnd = false) {
  const kept = page.waitForResponse(async (response) => {
    const sent = response.request().method() === 'POST' && response.url().endsWith('/graphql') ? response.request().postDataJSON() : null;
    if (sent?.operationName !== 'SaveHome' || (isEnd && !sent.variables.input.isFinished)) return false;
    return (await response.json()).data.saveHome.errors.length === 0;
  });
  await act();
  await kept;
}

/** Ends editing; the server has it then. */
export const finish = (page) => keeps(page, () => page.getByRole('button', { name: '完成', exact: true }).click(), true);
