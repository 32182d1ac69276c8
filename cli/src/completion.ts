// `tb-ts completion SHELL`: a script that completes commands and flags, made of the commands themselves.
import { Argument, type Command, type Option } from "commander";
import type { Effects } from "./effects.ts";

const shells = ["bash", "zsh", "fish"] as const;
type Shell = (typeof shells)[number];

const examples = `
Examples:
  source <(tb-ts completion bash)                                  in ~/.bashrc
  source <(tb-ts completion zsh)                                   in ~/.zshrc, after compinit
  tb-ts completion fish > ~/.config/fish/completions/tb-ts.fish`;

/** Adds `completion`, which knows the commands that `program` has when it runs. */
export function addCompletionCommand(program: Command, effects: Effects): void {
  program
    .command("completion")
    .description("print a script that completes commands and flags in a shell")
    .addArgument(new Argument("<shell>").choices(shells))
    .addHelpText("after", examples)
    .action((shell: Shell) => effects.out(completionScript(program, shell)));
}

interface Words {
  /** "" for the program itself. */
  readonly command: string;
  readonly description: string;
  readonly flags: readonly { readonly name: string; readonly description: string }[];
}

function flagsOf({ options }: Command): Words["flags"] {
  return options
    .filter(({ hidden, long }: Option) => !hidden && long)
    .map(({ long, description }) => ({ name: long as string, description }));
}

function wordsOf(program: Command): Words[] {
  return [program, ...program.commands].map((command) => ({
    command: command === program ? "" : command.name(),
    description: command.description(),
    flags: flagsOf(command),
  }));
}

/** The script; bash and zsh source it, fish keeps it in its completions folder. */
function completionScript(program: Command, shell: Shell): string {
  const words = wordsOf(program);
  if (shell === "bash") return bashScript(words);
  return shell === "zsh" ? zshScript(words) : fishScript(words);
}

function bashScript(words: readonly Words[]): string {
  const commands = words.flatMap(({ command }) => command || []).join(" ");
  const cases = words.map(
    ({ command, flags }) =>
      `    ${command || "*"}) words="${flags.map(({ name }) => name).join(" ")}" ;;`,
  );
  // The program's own flags stand for every other first word.
  const [own, ...rest] = cases;
  return `_tb_ts() {
  local words
  case "\${COMP_WORDS[1]}" in
${[...rest, own].join("\n")}
  esac
  [ "$COMP_CWORD" = 1 ] && words="$words ${commands}"
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _tb_ts tb-ts
`;
}

/** Within single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function zshScript(words: readonly Words[]): string {
  // A colon parts a word from its description.
  const described = (name: string, description: string) =>
    quoted(`${name}:${description.replaceAll(":", "\\:")}`);
  const cases = words.map(({ command, flags }) => {
    const list = flags.map(({ name, description }) => described(name, description)).join(" ");
    return `    ${command || "*"}) flags=(${list}) ;;`;
  });
  const [own, ...rest] = cases;
  const commands = words
    .filter(({ command }) => command)
    .map(({ command, description }) => described(command, description));
  return `#compdef tb-ts
_tb_ts() {
  local -a flags commands
  case "\${words[2]}" in
${[...rest, own].join("\n")}
  esac
  commands=(${commands.join(" ")})
  (( CURRENT == 2 )) && _describe command commands
  _describe flag flags
  _files
}
compdef _tb_ts tb-ts
`;
}

function fishScript(words: readonly Words[]): string {
  const names = words.flatMap(({ command }) => command || []);
  const lines = words.flatMap(({ command, description, flags }) => {
    const when = command
      ? `__fish_seen_subcommand_from ${command}`
      : `not __fish_seen_subcommand_from ${names.join(" ")}`;
    const offer = `complete -c tb-ts -n "not __fish_seen_subcommand_from ${names.join(" ")}" -a ${command} -d ${quoted(description)}`;
    return [
      ...(command ? [offer] : []),
      ...flags.map(
        ({ name, description }) =>
          `complete -c tb-ts -n "${when}" -l ${name.slice(2)} -d ${quoted(description)}`,
      ),
    ];
  });
  return `${lines.join("\n")}\n`;
}
