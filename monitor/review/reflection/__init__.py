"""Looking back on one's own lessons: one of them in two-minute blocks, or those of a term.

It is about the lesson and its teacher's own goal, never about people, and ranks nothing.
"""

from monitor.review.reflection.files import write_reflection
from monitor.review.reflection.lesson import Block, LessonReflection, lesson_of
from monitor.review.reflection.term import Term, courses_of, term_of

__all__ = [
    "Block",
    "LessonReflection",
    "Term",
    "courses_of",
    "lesson_of",
    "term_of",
    "write_reflection",
]
