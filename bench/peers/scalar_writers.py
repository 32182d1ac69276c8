"""Times the Python writers of scalar events: prints one JSON object of scalars a second of CPU time by writer. Usage: PYTHON scalar_writers.py COUNT"""
import json, sys, tempfile, time
import tensorboardX
from tensorboard.compat.proto import event_pb2, summary_pb2
from tensorboard.summary.writer.event_file_writer import EventFileWriter
from torch.utils.tensorboard import SummaryWriter

count = int(sys.argv[1])


def timed(writer, add):
    begin = time.process_time()
    for step in range(count): add(writer, step)
    writer.close()
    return count / (time.process_time() - begin)


def add_event(writer, step):
    value = summary_pb2.Summary.Value(tag="loss", simple_value=step * 0.5)
    writer.add_event(event_pb2.Event(wall_time=time.time(), step=step, summary=summary_pb2.Summary(value=[value])))


add_scalar = lambda writer, step: writer.add_scalar("loss", step * 0.5, step)
print(json.dumps({
    "tensorboardX": timed(tensorboardX.SummaryWriter(tempfile.mkdtemp()), add_scalar),
    "torch.utils.tensorboard": timed(SummaryWriter(tempfile.mkdtemp()), add_scalar),
    "EventFileWriter": timed(EventFileWriter(tempfile.mkdtemp()), add_event),
}))
