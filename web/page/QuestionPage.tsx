import { type ReactNode, useEffect } from 'react';
import { Navigation } from './Navigation.js';
import './questionPage.css';

interface QuestionPageProperties {
  readonly current: Parameters<typeof Navigation>[0]['current'];
  readonly title: string;
  readonly introduction: string;
  readonly children: ReactNode;
}

/** A page that puts a question to the graph: what it is for, then its form and its answer. */
export function QuestionPage({ current, title, introduction, children }: QuestionPageProperties) {
  useEffect(() => {
    document.title = `${title} · Pearl`;
  }, [title]);
  return (
    <>
      <header className="question-head">
        <Navigation current={current} />
        <h1>{title}</h1>
        <p>{introduction}</p>
      </header>
      <main>{children}</main>
    </>
  );
}
