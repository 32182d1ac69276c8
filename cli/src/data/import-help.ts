// Which tables `tb-ts import` understands.
export const importHelp = `
Tables:
  run,tag,step,wall_time,value   what tb-ts export writes; several runs in one file
  Wall time,Step,Value           what TensorBoard's page downloads; give --tag
  step,loss,accuracy,…           each further column is a tag, as Keras's and Lightning's CSV loggers write it

Values are kept as float32, as TensorBoard's are.`;
