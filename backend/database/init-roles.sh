#!/bin/bash
# Runs once, when the postgres container starts with an empty volume. Three roles, so that a stolen password opens
# little: the owner migrates the tables, the app owns nothing and is held by row-level security, Keycloak sees its own.
set -euo pipefail

psql --username "$POSTGRES_USER" --dbname postgres --no-psqlrc --quiet \
    --set ON_ERROR_STOP=1 \
    --set owner_password="$SASAEAI_DATABASE_OWNER_PASSWORD" \
    --set app_password="$SASAEAI_DATABASE_PASSWORD" \
    --set keycloak_password="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role sasaeai_owner login password :'owner_password';
create role sasaeai_app login password :'app_password';
create role keycloak login password :'keycloak_password';

create database sasaeai owner sasaeai_owner;
create database keycloak owner keycloak;
revoke all on database sasaeai, keycloak, postgres from public;
grant connect on database sasaeai to sasaeai_app;
SQL
