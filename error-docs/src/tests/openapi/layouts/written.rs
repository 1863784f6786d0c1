//! A text, and which of it must be there again once something is merged in.

/// Pieces that stay one behind the other, with something new between them or not.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) text: String,
    pieces: Vec<String>,
    open: String,
    /// The last was one that may become something else.
    is_soft: bool,
}

impl Written {
    pub(super) fn push(&mut self, text: &str) {
        for line in text.split_inclusive('\n') {
            self.text.push_str(line);
            if self.is_soft && line.trim().is_empty() {
                continue;
            }
            self.is_soft = false;
            self.open.push_str(line);
            if line.ends_with('\n') {
                self.cut();
            }
        }
    }

    /// What may become something else: an empty map, or nothing; with it go the
    /// blanks around.
    pub(super) fn soft(&mut self, text: &str) {
        self.open.truncate(self.open.trim_end_matches(' ').len());
        self.cut();
        self.is_soft = true;
        self.text.push_str(text);
    }

    /// Something new may stand here.
    pub(super) fn cut(&mut self) {
        if !self.open.is_empty() {
            self.pieces.push(std::mem::take(&mut self.open));
        }
    }

    /// Takes away the end of the last line.
    pub(super) fn cut_end(&mut self) {
        self.cut();
        self.text.truncate(self.text.trim_end().len());
        if let Some(last) = self.pieces.pop() {
            self.pieces.push(last.trim_end().to_owned());
        }
    }

    /// With other line ends.
    pub(super) fn crlf(self) -> Self {
        let pieces = self.pieces.into_iter();
        Self {
            text: self.text.replace('\n', "\r\n"),
            pieces: pieces.map(|piece| piece.replace('\n', "\r\n")).collect(),
            ..self
        }
    }

    /// The first piece that is lost in another text.
    pub(super) fn lost_in(&self, text: &str) -> Option<&str> {
        let mut rest = text;
        let mut pieces = self.pieces.iter().chain([&self.open]);
        let lost = pieces.find(|piece| match rest.split_once(&***piece) {
            Some((_, behind)) => {
                rest = behind;
                false
            }
            None => true,
        });
        lost.map(String::as_str)
    }
}
