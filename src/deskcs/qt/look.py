"""The style sheet over Fusion: hairlines, 6 px corners, 4 px steps, one accent."""

# ruff: noqa: E501 (a style sheet reads better with one rule a line)

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_SHEET = Template(
    r"""
* { outline: none; }
QWidget { font-size: 14px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateTimeEdit, QSpinBox {
  background: $surface; color: $text; border: 1px solid $line; border-radius: 6px; padding: 6px 10px;
  selection-background-color: $selected; selection-color: $strong; placeholder-text-color: $muted; }
QLineEdit, QComboBox, QDateTimeEdit, QSpinBox { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus,
QSpinBox:focus { border: 1px solid $focus; }
QTextBrowser { border: 1px solid transparent; border-radius: 0; padding: 0; }
QTextBrowser:focus { border: 1px solid $focus; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 1px solid $danger; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url("$arrow"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px; }
QPushButton { background: $raised; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 6px 14px; min-height: 20px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 1px solid $focus; }
QPushButton:disabled { color: $muted; background: $surface; }
QPushButton[primary="true"] { background: $accent; color: $accent_text; border: 1px solid $accent;
  font-weight: 700; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $strong; padding: 5px 13px; }
QPushButton[primary="true"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[danger="true"] { color: $danger; border-color: $danger_line; }
QPushButton[compact="true"] { padding: 4px 12px; }
QPushButton[compact="true"][primary="true"]:focus { padding: 3px 11px; }
QPushButton[flat="true"] { background: transparent; border: none; text-align: left; padding: 6px 8px; }
QPushButton[flat="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus { border: 1px solid $focus; }
QPushButton[tab="true"] { background: transparent; border: none; color: $muted; padding: 4px 10px; }
QPushButton[tab="true"]:checked { color: $accent; background: $selected; font-weight: 700; }
QPushButton[tab="true"]:focus { border: 1px solid $focus; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px;
  color: $text; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $selected; color: $accent; }
QToolButton:focus { border: 1px solid $focus; }
QToolButton::menu-indicator { image: none; }
QListView, QTableView, QTreeView, QListWidget { background: $surface; border: none;
  alternate-background-color: $raised; }
QListWidget::item { padding: 7px 12px; border-radius: 6px; margin: 1px 6px; color: $text; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $selected; color: $strong; }
QListWidget::item:focus { border: 1px solid $focus; padding: 6px 11px; }
QTableView { gridline-color: $line; selection-background-color: $selected; selection-color: $strong; }
QTableView::item:focus { border: none; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $muted; border: none;
  border-bottom: 1px solid $line; padding: 6px 8px; font-size: 12px; }
QHeaderView::section:hover { color: $text; }
QTableCornerButton::section { background: $surface; border: none; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 1px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; width: 0; height: 0; }
QMenu { background: $surface; border: 1px solid $line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; color: $strong; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QListWidget::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px;
  background: $surface; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:disabled { border-color: $line; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $focus; width: 12px; height: 12px; }
QProgressBar { background: $raised; border: none; border-radius: 3px; height: 6px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QLabel[role="title"] { font-size: 20px; font-weight: 700; color: $strong; }
QLabel[role="heading"] { font-weight: 700; color: $strong; }
QLabel[role="caption"], QLabel[role="field"] { font-size: 12px; color: $muted; }
QLabel[role="number"] { font-size: 26px; font-weight: 700; color: $strong; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="text"] { color: $text; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="danger"] { color: $danger; }
QLabel[pill="true"] { padding: 2px 8px; border-radius: 6px; background: $raised; font-size: 12px; }
QLabel[pill="true"][tone="danger"] { background: $danger_surface; }
QLabel[pill="true"][tone="warn"] { background: $warn_surface; }
QLabel[pill="true"][tone="ok"] { background: $ok_surface; }
QLabel[pill="true"][tone="accent"] { background: $selected; }
QFrame[surface="raised"] { background: $raised; border: 1px solid $line; border-radius: 6px; }
QFrame[surface="raised"] QLabel { border: none; background: transparent; }
QFrame[surface="raised"] QListView { background: transparent; }
QFrame[message="error"] { background: $danger_surface; border: 1px solid $danger_line; border-radius: 6px; }
QFrame[message="warning"] { background: $warn_surface; border: 1px solid $warn_line; border-radius: 6px; }
QFrame[message="note"] { background: $raised; border: 1px solid $line; border-radius: 6px; }
QFrame[message="ok"] { background: $ok_surface; border: 1px solid $ok_line; border-radius: 6px; }
QFrame[message] QLabel { background: transparent; border: none; }
QFrame[toast="true"] { background: $strong; border-radius: 6px; }
QFrame[toast="true"] QLabel { color: $surface; background: transparent; }
QFrame[toast="true"] QPushButton { color: $surface; background: transparent; border: none; font-weight: 700;
  text-decoration: underline; }
QWidget#rail { background: $rail; border-right: 1px solid $line; }
QWidget#rail QToolButton { padding: 8px 4px; border-radius: 6px; font-size: 12px; color: $muted; }
QWidget#rail QToolButton:checked { background: $selected; color: $accent; font-weight: 700; }
QWidget#rail QToolButton:hover { background: $hover; }
QWidget#rail QToolButton:checked:hover { background: $selected; }
QWidget#topBar { border-bottom: 1px solid $line; background: $surface; }
QToolButton#person[tone="warn"] { color: $warn; }
QToolButton#person[tone="danger"] { color: $danger; font-weight: 700; }
QToolButton#alerts\.button[urgent="true"] { color: $danger; font-weight: 700; }
QLineEdit#globalSearch { background: $raised; border: 1px solid $line; }
QLineEdit#globalSearch:focus { background: $surface; border: 1px solid $focus; }
"""
)


def sheet(colours: Mapping[str, str]) -> str:
    """Return the style sheet with a theme's colours put in."""
    return _SHEET.substitute(colours)
