# Each target is a short script in bin/. PORT, DATA and DATABASE_URL reach the program through the environment.

.PHONY: run test check dev bench soak

run:    ## build, start on http://127.0.0.1:8080 with the demo company in ./data
	@exec bin/run

test:   ## everything that must hold before a change is done; installs what tests need
	@exec bin/test

check:  ## seconds: format, types, house checks
	@exec bin/check

dev:    ## rebuild and restart on every change
	@exec bin/dev

bench:  ## how fast, beside a bare handler; QUICK=1 for a fifth of the world
	@exec bin/bench

soak:   ## kills, power cuts, overload and random lives, for an hour; ONLY=power for one of them
	@exec bin/soak
