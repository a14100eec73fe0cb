import { Button } from 'antd';

import type { InvitationAnswer } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';

const answers = ['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const;

/** Accept, tentative, decline; the one given is pressed. */
export function AnswerButtons({ value, onAnswer, small }: { value: InvitationAnswer | null; onAnswer: (answer: InvitationAnswer) => void; small?: boolean }) {
  const t = useMessages(messages);
  return (
    <div className="cal-answers">
      {answers.map((answer) => (
        <Button key={answer} size={small ? 'small' : 'middle'} type={value === answer ? 'primary' : 'default'} aria-pressed={value === answer} onClick={() => onAnswer(answer)}>
          {t(`reply.${answer}`)}
        </Button>
      ))}
    </div>
  );
}
