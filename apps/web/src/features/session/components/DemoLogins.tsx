import { role } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import type { DemoLoginsQuery } from '../pages/SignInPage.generated';

type Login = DemoLoginsQuery['demoLogins'][number];

/** People of the demo firm to sign in as; a real installation has none and shows nothing. */
export function DemoLogins({ logins, onChoose }: { logins: readonly Login[]; onChoose: (login: Login) => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  if (logins.length === 0) return null;
  return (
    <section className="yz-demo" aria-labelledby="demo-logins">
      <h2 id="demo-logins">{t('signIn.demoTitle')}</h2>
      <p className="yz-quiet">{t('signIn.demoLead')}</p>
      <ul>
        {logins.map((login) => (
          <li key={login.number}>
            <button type="button" onClick={() => onChoose(login)}>
              <span>{role.label(login.role, locale)}</span>
              <span className="yz-quiet">
                {login.name} <span className="yz-num">{login.number}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
