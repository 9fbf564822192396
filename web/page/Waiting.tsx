import { useEffect, useState } from 'react';
import type { Asked } from '../graphql/useAnswer.js';
import { type PageLanguage, useLanguage } from '../language.js';

interface Words {
  readonly asking: (seconds: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly again: string;
  readonly failed: string;
}

const WORDS: Readonly<Record<PageLanguage, Words>> = {
  en: {
    asking: (seconds) => `Asking the graph …${seconds > 0 ? ` ${seconds} s` : ''}`,
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    again: 'Try again',
    failed: 'The server says:',
  },
  'zh-Hant': {
    asking: (seconds) => `正在查詢圖譜……${seconds > 0 ? `${seconds} 秒` : ''}`,
    cancel: '取消',
    cancelled: '已取消。',
    again: '再試一次',
    failed: '伺服器的回覆：',
  },
};

/** Milliseconds. */
const PATIENCE = 250;

/** What stands where an answer will: that it is on its way and can be called off, or why there is none. Nothing once it is there. */
export function Waiting({ asked }: { asked: Asked<unknown> }) {
  const words = WORDS[useLanguage()];
  if (asked.state === 'asking') return <UnderWay cancel={asked.cancel} />;
  if (asked.state !== 'failed' && asked.state !== 'cancelled') return null;
  return (
    <div className="message" role="alert">
      {asked.state === 'cancelled' ? (
        <p>{words.cancelled}</p>
      ) : (
        <p>
          {words.failed} <span lang="en">{asked.reason}</span>
        </p>
      )}
      {!(asked.state === 'failed' && asked.refused) && (
        <button type="button" onClick={asked.again}>
          {words.again}
        </button>
      )}
    </div>
  );
}

/** Nothing at first: most answers are there before anybody could read this. Seconds count for those who see them; a screen reader would read out each. */
function UnderWay({ cancel }: { cancel: () => void }) {
  const words = WORDS[useLanguage()];
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setWaited((before) => before + PATIENCE), PATIENCE);
    return () => clearInterval(timer);
  }, []);
  if (waited === 0) return null;
  return (
    <div className="message" role="status">
      <p>
        <span className="unseen">{words.asking(0)}</span>
        <span aria-hidden="true">{words.asking(Math.floor(waited / 1000))}</span>
      </p>
      <button type="button" onClick={cancel}>
        {words.cancel}
      </button>
    </div>
  );
}
