//! Decisions: a byte each. A shorter tape, or a smaller byte, makes a plainer
//! document, so that proptest shrinks to the layout that matters.

pub(super) struct Tape<'b>(std::slice::Iter<'b, u8>);

impl<'b> Tape<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self(bytes.iter())
    }

    /// A number below another; 0 where the tape has ended.
    pub(super) fn below(&mut self, count: usize) -> usize {
        self.0.next().map_or(0, |byte| usize::from(*byte) % count)
    }

    /// True once in so many times; false where the tape has ended.
    pub(super) fn once_in(&mut self, count: usize) -> bool {
        self.below(count) == count - 1
    }

    pub(super) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}
