"use client";

import { useEffect, useState } from "react";
import { say } from "../../vocabulary/words";

/** Single keys that press what bears them (`data-review-key`), unless one is typing; they can be switched off. */
export function ReviewKeys() {
  const [isOn, setOn] = useState(true);
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!/^[a-z]$/.test(event.key)) return;
      const pressed = document.querySelector<HTMLElement>(`[data-review-key="${event.key}"]`);
      if (pressed === null) return;
      event.preventDefault();
      if (pressed.getAttribute("role") === "listbox") pressed.focus();
      else pressed.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn]);
  return (
    <p className="small quiet">
      {say("review.keys")}{" "}
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.currentTarget.checked)} />{" "}
        {say("review.keysOn")}
      </label>
    </p>
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, textarea, select, [role=listbox]") !== null;
}
