//! Tables under headings.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{Cells, Lines, Source, Table};

pub(super) fn read(text: &str) -> Source {
    let lines = Lines::of(text);
    let mut reader = Reader::default();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        reader.event(event, lines.at(range.start));
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    source: Source,
    headings: Vec<(HeadingLevel, String)>,
    /// The level of the heading that is being read.
    heading: Option<HeadingLevel>,
    /// The table that is being read.
    table: Option<Table>,
    is_header: bool,
    /// The text of the heading or of the cell so far.
    text: String,
    first_level_headings: usize,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(tag) => self.start(&tag, line),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.text.push_str(&text),
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            // `<br>` parts words; other tags say how they look.
            Event::InlineHtml(html) if html.to_ascii_lowercase().starts_with("<br") => {
                self.text.push(' ');
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, line: usize) {
        match tag {
            Tag::Heading { level, .. } => {
                self.heading = Some(*level);
                self.text.clear();
            }
            Tag::Table(_) => {
                self.table = Some(Table {
                    line,
                    headings: self.headings.iter().map(|(_, text)| text.clone()).collect(),
                    ..Table::default()
                });
            }
            Tag::TableHead => self.is_header = true,
            Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.rows.push(Cells {
                        line,
                        cells: Vec::new(),
                    });
                }
            }
            Tag::TableCell => self.text.clear(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.text);
                if let Some(table) = &mut self.table {
                    match table.rows.last_mut() {
                        Some(row) if !self.is_header => row.cells.push(cell),
                        _ => table.columns.push(cell),
                    }
                }
            }
            TagEnd::TableHead => self.is_header = false,
            TagEnd::Table => self.source.tables.extend(self.table.take()),
            _ => {}
        }
    }

    fn end_heading(&mut self, level: HeadingLevel) {
        self.heading = None;
        let text = std::mem::take(&mut self.text).trim().to_owned();
        self.headings.retain(|(above, _)| *above < level);
        if level == HeadingLevel::H1 {
            self.first_level_headings += 1;
            if self.source.title.is_none() {
                self.source.title = Some(text.clone());
            }
        }
        self.headings.push((level, text));
    }

    /// One heading of the first level is the title of the file; several are
    /// sections.
    fn finish(self) -> Source {
        let mut source = self.source;
        if self.first_level_headings > 1 {
            source.title = None;
        } else if let Some(title) = &source.title {
            for table in &mut source.tables {
                if table.headings.first() == Some(title) {
                    table.headings.remove(0);
                }
            }
        }
        source
    }
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
mod tests {
    use super::*;

    #[test]
    fn a_table_knows_its_lines_and_headings() {
        let source = read(
            "# Title\n\n## Part\n\n| Code | Text |\n| --- | --- |\n| **A1** | a \\| b |\n| [`A2`](x) | &lt;b&gt;<br>c |\n",
        );
        assert_eq!(source.title.as_deref(), Some("Title"));
        let [table] = source.tables.as_slice() else {
            panic!("{source:?}");
        };
        assert_eq!(
            (table.line, table.headings.as_slice()),
            (5, ["Part".to_owned()].as_slice())
        );
        assert_eq!(table.columns, ["Code", "Text"]);
        assert_eq!(
            (table.rows[0].line, table.rows[0].cells.as_slice()),
            (7, ["A1".to_owned(), "a | b".to_owned()].as_slice())
        );
        assert_eq!(table.rows[1].cells, ["A2", "<b> c"]);
    }

    #[test]
    fn several_first_headings_are_sections() {
        let source = read("# A\n\n| Code |\n| --- |\n| A1 |\n\n# B\n\n| Code |\n| --- |\n| B1 |\n");
        assert_eq!(source.title, None);
        assert_eq!(source.tables[1].headings, ["B"]);
    }
}
