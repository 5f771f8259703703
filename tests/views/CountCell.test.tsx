import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CountCell } from "../../src/views/CountCell.tsx";

it("shows a number as people write it, holds it whole, and says whose it is where there is no column", () => {
  const html = renderToStaticMarkup(
    <table>
      <tbody>
        <tr>
          <CountCell name="Lines" value={12_345} language="en" />
        </tr>
      </tbody>
    </table>,
  );
  expect(html).toContain('<td class="number" data-label="Lines" data-value="12345">12,345</td>');
});
