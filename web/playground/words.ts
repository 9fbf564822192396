import type { PageLanguage } from '../language.js';

interface Words {
  readonly examples: string;
  readonly introduction: string;
  readonly language: string;

  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkInAddress: string;

  readonly resetExample: string;
  readonly exampleIsReset: string;
  readonly exampleUnchanged: string;

  readonly leaveEditor: string;
  readonly editors: Readonly<Record<'query' | 'variables' | 'headers' | 'answer', string>>;

  readonly answer: string;
  readonly answerAs: string;
  readonly download: string;
  readonly table: string;
  readonly downloading: (format: string) => string;
  readonly downloaded: (file: string) => string;
  readonly downloadFailed: (why: string) => string;
  readonly noTable: string;
  readonly noRows: string;
  readonly drawing: string;
  readonly rows: (shown: number, all: number) => string;

  readonly copyAs: string;
  readonly codeCopied: (language: string) => string;
  readonly codeNotCopied: string;
  readonly variablesUnreadable: string;

  readonly collections: Readonly<{
    heading: string;
    introduction: string;
    name: string;
    collection: string;
    noCollection: string;
    save: string;
    rename: (name: string) => string;
    remove: (name: string) => string;
    cancel: string;
    empty: string;
    saved: (name: string) => string;
    replaced: (name: string) => string;
    renamed: (name: string) => string;
    nameTaken: (name: string) => string;
    removed: (name: string) => string;
    undo: string;
    undone: string;
    exportAll: string;
    importFile: string;
    imported: (added: number, known: number) => string;
    nothingWritten: string;
    full: string;
    unreadableFile: string;
  }>;

  readonly explorerLoading: string;
}

/** What the page itself says. GraphiQL's own interface exists in English only. */
export const WORDS: Readonly<Record<PageLanguage, Words>> = {
  en: {
    examples: 'Examples',
    introduction: 'Each opens in a tab of its own and waits until you run it with ▶. Change it as you like.',
    language: 'Language of the examples',

    copyLink: 'Copy link to this query',
    linkCopied: 'Link copied',
    linkInAddress: 'The link is in the address bar',

    resetExample: 'Put this example back as it was',
    exampleIsReset: 'The example is as it was; undo (Ctrl+Z) brings your changes back',
    exampleUnchanged: 'This example is as it was',

    leaveEditor: 'Esc: leave the editor',
    editors: { query: 'Query', variables: 'Variables', headers: 'Headers', answer: 'Answer' },

    answer: 'Answer',
    answerAs: 'Show the answer as',
    download: 'Download the answer',
    table: 'Table',
    downloading: (format) => `Asking for ${format} …`,
    downloaded: (file) => `Saved ${file}`,
    downloadFailed: (why) => `No file: ${why}`,
    noTable: 'This answer holds no data to show as a table.',
    noRows: 'No rows.',
    drawing: 'Drawing the table …',
    rows: (shown, all) =>
      shown < all
        ? `First ${shown.toLocaleString('en')} of ${all.toLocaleString('en')} rows`
        : all === 1
          ? '1 row'
          : `${all.toLocaleString('en')} rows`,

    copyAs: 'Copy as code',
    codeCopied: (language) => `Copied for ${language}`,
    codeNotCopied: 'This browser did not allow copying',
    variablesUnreadable: 'The variables are not a JSON object',

    collections: {
      heading: 'My queries',
      introduction: 'Kept in this browser only, with their variables and without headers.',
      name: 'Name',
      collection: 'Collection',
      noCollection: 'No collection',
      save: 'Save this query',
      rename: (name) => `Rename ${name}`,
      remove: (name) => `Delete ${name}`,
      cancel: 'Cancel',
      empty: 'Nothing is saved yet.',
      saved: (name) => `Saved ${name}.`,
      replaced: (name) => `Saved over ${name}.`,
      renamed: (name) => `Renamed to ${name}.`,
      nameTaken: (name) => `There is a ${name} in that collection already.`,
      removed: (name) => `Deleted ${name}.`,
      undo: 'Undo',
      undone: 'As it was.',
      exportAll: 'Export all',
      importFile: 'Import',
      imported: (added, known) => `${added} added${known ? `, ${known} were here already` : ''}.`,
      nothingWritten: 'There is no query in the editor.',
      full: 'This browser did not store it: its storage is full or blocked. Nothing was changed.',
      unreadableFile: 'That is not a file that was exported here. Nothing was changed.',
    },

    explorerLoading: 'Looking for examples in the graph …',
  },
  'zh-Hant': {
    examples: '範例',
    introduction: '每個範例會在新分頁開啟，按 ▶ 才會執行。可隨意修改。',
    language: '範例語言',

    copyLink: '複製此查詢的連結',
    linkCopied: '已複製連結',
    linkInAddress: '連結已顯示在網址列',

    resetExample: '還原此範例',
    exampleIsReset: '範例已還原；按 Ctrl+Z 可取回你的修改',
    exampleUnchanged: '此範例未經修改',

    leaveEditor: 'Esc：離開編輯器',
    editors: { query: '查詢', variables: '變數', headers: '標頭', answer: '回應' },

    answer: '回應',
    answerAs: '顯示方式',
    download: '下載回應',
    table: '表格',
    downloading: (format) => `正在取得 ${format}……`,
    downloaded: (file) => `已儲存 ${file}`,
    downloadFailed: (why) => `未能下載：${why}`,
    noTable: '此回應沒有可列成表格的資料。',
    noRows: '沒有資料列。',
    drawing: '正在製作表格……',
    rows: (shown, all) =>
      shown < all ? `顯示首 ${shown.toLocaleString('en')} 列，共 ${all.toLocaleString('en')} 列` : `${all.toLocaleString('en')} 列`,

    copyAs: '複製為程式碼',
    codeCopied: (language) => `已複製 ${language} 程式碼`,
    codeNotCopied: '瀏覽器不容許複製',
    variablesUnreadable: '變數並非 JSON 物件',

    collections: {
      heading: '我的查詢',
      introduction: '查詢及變數只存於此瀏覽器，標頭不會儲存。',
      name: '名稱',
      collection: '分類',
      noCollection: '未分類',
      save: '儲存此查詢',
      rename: (name) => `重新命名 ${name}`,
      remove: (name) => `刪除 ${name}`,
      cancel: '取消',
      empty: '尚未儲存任何查詢。',
      saved: (name) => `已儲存 ${name}。`,
      replaced: (name) => `已覆寫 ${name}。`,
      renamed: (name) => `已改名為 ${name}。`,
      nameTaken: (name) => `該分類已有 ${name}。`,
      removed: (name) => `已刪除 ${name}。`,
      undo: '還原',
      undone: '已還原。',
      exportAll: '全部匯出',
      importFile: '匯入',
      imported: (added, known) => `已加入 ${added} 項${known ? `，另有 ${known} 項早已存在` : ''}。`,
      nothingWritten: '編輯器內沒有查詢。',
      full: '瀏覽器未能儲存：儲存空間已滿或被封鎖。內容沒有改動。',
      unreadableFile: '這不是由此處匯出的檔案。內容沒有改動。',
    },

    explorerLoading: '正在圖譜中尋找例子……',
  },
};
