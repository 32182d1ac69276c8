// Which files `tb-ts import` understands.
export const importHelp = `
Tables:
  run,tag,step,wall_time,value   what tb-ts export writes; several runs in one file
  Wall time,Step,Value           what TensorBoard's page downloads; give --tag
  step,loss,accuracy,…           each further column is a tag, as Keras's and Lightning's CSV loggers write it

A W&B run's local file (wandb/run-…/run-….wandb) is read too: the numbers of its history, and its settings as hparams.
Values are kept as float32, as TensorBoard's are.`;
