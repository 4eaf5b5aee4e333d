# Texte der Konten, der Profile und des Verzeichnisses.

## Accounts

role-employee = Beschäftigte

## Profiles

