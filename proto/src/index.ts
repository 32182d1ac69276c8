// Reads and writes TensorBoard event files: messages, record framing, checksums.
export {};
