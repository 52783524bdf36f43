/** Over so many connections at once. */
const CONNECTIONS = 8;

/** Sends requests that must all be answered with 2xx, each made from its number. Returns the answers in that order. */
export async function sendAll(
  count: number,
  request: (number: number) => { url: string; body?: string },
): Promise<string[]> {
  const answers: string[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const number = next++;
      const { url, body } = request(number);
      const answer = await fetch(url, body === undefined ? {} : { method: 'POST', body });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text}`);
      answers[number] = text;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return answers;
}
