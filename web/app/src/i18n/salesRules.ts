import { i18n } from ".";
import * as salesRules from "./en/salesRules";

// Only the screens that import this say these words: nobody who signs in waits for them.
i18n.addResourceBundle("en", "translation", { ...salesRules }, true);
