"""The dump of tf_debugger in mode CONCISE_HEALTH.

needs: tf
"""
import tf_debugger

tf_debugger.dump("CONCISE_HEALTH", circular_buffer_size=-1)
