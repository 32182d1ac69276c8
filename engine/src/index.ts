// Reverse-mode automatic differentiation, optimizers and layers for training scripts.
export {};
