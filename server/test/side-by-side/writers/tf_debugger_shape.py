"""The dump of tf_debugger in mode SHAPE.

needs: tf
"""
import tf_debugger

tf_debugger.dump("SHAPE", circular_buffer_size=-1)
