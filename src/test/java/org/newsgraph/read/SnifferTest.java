package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.read.content.CsvColumns;

class SnifferTest {
  private final Sniffer sniffer = new Sniffer(new CsvColumns(Map.of("text", "Inhalt")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'  '~txt~EMPTY",
        "<!DOCTYPE html>~txt~HTML",
        "'\n\n<HTML lang=en>'~~HTML",
        "<!-- saved --><html>~~HTML",
        "'<div class=a>text'~~HTML",
        "'some text <body> and more'~txt~HTML",
        "'Intro <p>and more</p>'~html~HTML",
        "'Intro <p>and more</p>'~txt~TEXT",
        "'<3 is what they said'~txt~TEXT",
        "'<?xml version=\"1.0\"?><html xmlns=\"x\">'~xml~HTML",
        "'<?xml version=\"1.0\"?><rss>'~xml~XML",
        "<rss version=2>~html~HTML",
        "'{\"text\": \"a\"}'~json~JSON_LINES",
        "'{\"text\": \"a\"}\n{\"text\": \"b\"}'~txt~JSON_LINES",
        "'{\n \"text\": \"a\"\n}'~json~JSON_OBJECT",
        "'{\n \"text\": \"a\"\n}'~jsonl~JSON_LINES",
        "'{\"broken\n{\"text\": \"b\"}'~txt~JSON_LINES",
        "'[{\"text\": \"a\"}]'~json~JSON_ARRAY",
        "'[AP] The bridge reopened.'~txt~TEXT",
        "'id,text\n1,a'~~CSV",
        "'Nr;Inhalt\n1;a'~txt~CSV",
        "'a,b\n1,2'~csv~CSV",
        "'a,b\n1,2'~txt~TEXT",
        "'Bridge reopens\n\nThe bridge reopened.'~html~TEXT",
      })
  void tellsTheKindByContentAndThenByName(String head, String extension, ContentKind expected) {
    assertEquals(expected, sniffer.kind(head, extension == null ? "" : extension));
  }
}
