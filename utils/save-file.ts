/** Hands a text to the user as a file, the way any page may: no permission. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // By then the browser has its copy.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
