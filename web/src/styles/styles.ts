// The styles of what every tab has, in the order in which later ones refine earlier ones.
import "./tokens.css";
import "./base.css";
import "./frame.css";
import "./popover.css";
import "./dialogs.css";
import "./value-table.css";
import "./run-list.css";
import "./run-menu.css";
