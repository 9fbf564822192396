/** Hands a file to the browser, which saves it where it saves downloads. */
export function saveAs(file: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  // The browser has read it by the next minute.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
