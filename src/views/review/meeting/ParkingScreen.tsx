// The parking list. In: what the meeting put off, kept in this browser. Out: the list, and a field to add to it.
import { type ReactNode, useState } from "react";
import { meetingWords } from "../../../words/meeting.ts";
import { useKept } from "../kept.ts";
import { parkingPlace } from "../kept-places.ts";
import type { ScreenProps } from "./meeting-props.ts";

export function ParkingScreen(props: ScreenProps): ReactNode {
  const words = meetingWords[props.language];
  const { value, change, isKept } = useKept(parkingPlace(props));
  const [text, setText] = useState("");
  return (
    <div className="meeting-parking">
      <form
        className="meeting-add"
        onSubmit={(event) => {
          event.preventDefault();
          const said = text.trim();
          if (said === "") return;
          change((list) => (list.includes(said) ? list : [...list, said]));
          setText("");
        }}
      >
        <label>
          {words.parkingAdd}
          <input value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <button type="submit" className="meeting-button">
          {words.add}
        </button>
      </form>
      {value.length === 0 && <p>{words.parkingEmpty}</p>}
      <ul>
        {value.map((one) => (
          <li key={one}>
            {one}{" "}
            <button
              type="button"
              className="meeting-button"
              aria-label={words.remove(one)}
              onClick={() => change((list) => list.filter((other) => other !== one))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="meeting-quiet">{isKept ? words.parkingNote : words.notKept}</p>
    </div>
  );
}
