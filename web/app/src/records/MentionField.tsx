import { Combobox, Text, Textarea, useCombobox, VisuallyHidden } from "@mantine/core";
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { useField } from "~/ui/form/useField";
import { type Colleague, matching, typedName } from "./mentions";

const OFFERED = 6;

interface MentionFieldProps {
  name: string;
  label: string;
  description?: string;
  placeholder?: string;
  people: readonly Colleague[];
  /** Somebody was chosen: of two with one name it is this one. */
  onMention: (who: Colleague) => void;
  autoFocus?: boolean;
}

/** A text in which colleagues are mentioned: typing @ offers them. */
export function MentionField({ name, people, onMention, autoFocus, ...rest }: MentionFieldProps) {
  const { t } = useTranslation();
  const { field, error } = useField(name);
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const text = String(field.value ?? "");
  const typing = typedName(text, caret);
  const offered = typing === undefined ? [] : matching(people, typing.typed).slice(0, OFFERED);
  const open = combobox.dropdownOpened && offered.length > 0;

  function look(event: SyntheticEvent<HTMLTextAreaElement>) {
    const { value, selectionStart } = event.currentTarget;
    setCaret(selectionStart);
    if (typedName(value, selectionStart) === undefined) combobox.closeDropdown();
    else if (event.type === "change") combobox.openDropdown();
  }

  function choose(id: string) {
    const who = offered.find((each) => each.id === id);
    if (who === undefined || typing === undefined) return;
    const before = `${text.slice(0, typing.at)}@${who.name} `;
    // At once: the next key may come before the next frame, and would be written where the caret was.
    flushSync(() => {
      field.onChange(before + text.slice(caret).trimStart());
      onMention(who);
      setCaret(before.length);
      combobox.closeDropdown();
    });
    area.current?.setSelectionRange(before.length, before.length);
  }

  function byKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (!open || event.ctrlKey || event.metaKey) return;
    const acts: Partial<Record<string, () => void>> = {
      ArrowDown: () => combobox.selectNextOption(),
      ArrowUp: () => combobox.selectPreviousOption(),
      Enter: () => combobox.clickSelectedOption(),
      Tab: () => combobox.clickSelectedOption(),
      Escape: () => combobox.closeDropdown(),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} position="bottom-start" width={280}>
      <Combobox.DropdownTarget>
        <Textarea
          {...rest}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={10_000}
          data-autofocus={autoFocus || undefined}
          name={field.name}
          value={text}
          error={error}
          ref={(node) => {
            area.current = node;
            field.ref(node);
          }}
          onChange={(event) => {
            field.onChange(event.currentTarget.value);
            look(event);
            combobox.updateSelectedOptionIndex();
          }}
          onSelect={look}
          onKeyDown={byKey}
          onBlur={() => {
            combobox.closeDropdown();
            field.onBlur();
          }}
        />
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={!open}>
        <Combobox.Options aria-label={t("comments.people")}>
          {offered.map((who, index) => (
            <Combobox.Option key={who.id} value={who.id} selected={index === 0}>
              <Text size="sm">{who.name}</Text>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
      <VisuallyHidden role="status">
        {open ? t("comments.found", { count: offered.length, name: offered[0]?.name ?? "" }) : ""}
      </VisuallyHidden>
    </Combobox>
  );
}
