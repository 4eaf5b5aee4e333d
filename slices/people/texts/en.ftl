# Texts of accounts, profiles and the directory.

## Accounts

role-employee = Employee

## Profiles

