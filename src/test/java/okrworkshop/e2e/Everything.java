package okrworkshop.e2e;

import com.microsoft.playwright.Page;

/** All that a browser holds of a page: texts, values and attributes in every shadow tree, and what it has stored. */
final class Everything {
    private static final String COLLECT = """
            async () => {
              const found = [document.title, location.href];
              const walk = (node) => {
                if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE) found.push(node.data);
                if (node instanceof Element) {
                  for (const { value } of node.attributes) found.push(value);
                  if (typeof node.value === 'string') found.push(node.value);
                  if (node.shadowRoot) walk(node.shadowRoot);
                }
                node.childNodes.forEach(walk);
              };
              walk(document);
              for (const storage of [localStorage, sessionStorage]) {
                for (let i = 0; i < storage.length; i++) found.push(storage.getItem(storage.key(i)));
              }
              for (const { name } of await indexedDB.databases()) {
                const database = await new Promise((done, failed) => {
                  const request = indexedDB.open(name);
                  request.onsuccess = () => done(request.result);
                  request.onerror = () => failed(request.error);
                });
                for (const store of database.objectStoreNames) {
                  const all = database.transaction(store).objectStore(store).getAll();
                  found.push(JSON.stringify(await new Promise((done) => { all.onsuccess = () => done(all.result); })));
                }
                database.close();
              }
              return found.join('\\n');
            }
            """;

    private Everything() {}

    static String in(Page page) {
        return String.valueOf(page.evaluate(COLLECT));
    }
}
